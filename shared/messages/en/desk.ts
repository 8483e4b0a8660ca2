/** The words of the window. */
export const desk = {
  "app.name": "Standfirst",
  "host.no-session-title": "This window has no desk",
  "host.no-session":
    "Its address was used already, or belongs to a Standfirst that has ended. Your articles are safe in the library. Start Standfirst again, and use the new address.",
  "host.building": "Preparing Standfirst. The first time takes a few seconds.",
  "host.build-failed": "Standfirst could not be prepared. Your articles are untouched.",
  "host.address": "Standfirst is open at {address}",
  "host.address-once": "The address lets one browser in, once. Press Ctrl-C to end.",
  "host.no-browser": "No Chromium or Chrome was found on this machine.",
  "host.no-display": "There is no screen to open a window on.",
  "host.window-failed": "The window could not be opened.",
  "host.window-elsewhere": "The window was opened beside one that was open already.",
} as const;
