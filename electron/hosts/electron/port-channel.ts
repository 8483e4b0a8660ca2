/** The one message a preload script sends to the main process: here is the page's port. */
export const portChannel = "standfirst:desk-port";
