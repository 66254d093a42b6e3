import { Component, type ErrorInfo, type ReactNode } from "react";
import { errorDetails } from "../errorDetails.ts";
import { StoppedView } from "./StoppedView.tsx";

interface PaneBoundaryState {
  readonly details: string | undefined;
}

/** Where a fault of one view ends, so that the rest of the window stays. */
export class PaneBoundary extends Component<{ readonly children: ReactNode }, PaneBoundaryState> {
  override state: PaneBoundaryState = { details: undefined };

  static getDerivedStateFromError(error: unknown): PaneBoundaryState {
    return { details: errorDetails(error, {}) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ details: errorDetails(error, { componentStack }) });
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return <StoppedView details={details} reload={() => this.setState({ details: undefined })} />;
  }
}
