export const proseCss = String.raw``;
