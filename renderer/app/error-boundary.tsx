import { Component, type ReactNode } from "react";
import type { OpenArticle } from "../state/open-article.ts";
import { Crash } from "./crash.tsx";

type Props = { readonly article: OpenArticle; readonly children: ReactNode };
type State = { readonly cause: unknown };

/** Catches a bug in drawing the window: the text is still there, and can be saved or copied. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { cause: null };

  static getDerivedStateFromError(cause: unknown): State {
    return { cause };
  }

  override render(): ReactNode {
    return this.state.cause === null ? (
      this.props.children
    ) : (
      <Crash cause={this.state.cause} article={this.props.article} />
    );
  }
}
