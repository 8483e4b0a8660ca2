/** The words of pictures on the canvas: cropping them, and what is known of their files and alt texts. */
export const pictures = {
  "crop.start": "Crop",
  "crop.name": "Crop picture",
  "crop.area": "What the picture shows",
  "crop.help":
    "Drag the frame or its corners. With the keyboard, arrows move it, Shift and arrows resize it, with Alt in small steps; Enter is done, Escape cancels. The file itself stays whole.",
  "crop.shape": "Shape",
  "crop.free": "Free",
  "crop.original": "Original",
  "crop.size": "{width} × {height} pixels",
  "crop.value": "{width} × {height} pixels, {left}% from the left, {top}% from the top",
  "crop.tighter": "Tighter",
  "crop.wider": "Wider",
  "crop.reset": "Whole picture",
  "crop.cancel": "Cancel",
  "crop.done": "Done",
  "picture.incomplete": "This file is cut short: part of the picture is missing. Ask for it again.",
  "alt.written": "Alt text written",
  "alt.decorative": "Decorative",
};
