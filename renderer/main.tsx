import "./app/forbid-eval.ts";
import "./styles/layers.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { createDeskWindow } from "./app/create-desk-window.ts";
import { createDeskClient } from "./desk-client/create-desk-client.ts";
import { findLink } from "./desk-client/find-link.ts";

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root");

const deskWindow = createDeskWindow(createDeskClient(findLink(window)));
void deskWindow.begin();
createRoot(root).render(
  <StrictMode>
    <App deskWindow={deskWindow} />
  </StrictMode>,
);
