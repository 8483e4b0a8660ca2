/** The words of what a picture's file says of itself when it goes out, and of the commands for pictures. */
export const carriers = {} as const;
