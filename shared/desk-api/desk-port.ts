/**
 * What a page in Electron posts to its own window, with one port: the preload script hands the port
 * over to the desk, which then answers the contract on its other end.
 */
export const deskPortMessage = "standfirst:desk-port";

/** What a page in Electron finds as `window.standfirst`; in a browser there is nothing. */
export type ElectronMark = { readonly host: "electron" };
