/** The words of the window. */
export const desk = {
  "app.name": "Standfirst",
} as const;
