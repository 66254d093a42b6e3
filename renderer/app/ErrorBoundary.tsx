import { Component, type ErrorInfo, type ReactNode } from "react";
import { CrashPage } from "./CrashPage.tsx";
import { errorDetails } from "./errorDetails.ts";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly version: () => string | undefined;
}

interface ErrorBoundaryState {
  readonly details: string | undefined;
}

/** The one place where faults of the page end. React knows these only as classes. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { details: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { details: errorDetails(error, {}) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    const version = this.props.version();
    this.setState({ details: errorDetails(error, { componentStack, version }) });
  }

  override render(): ReactNode {
    const { details } = this.state;
    return details === undefined ? this.props.children : <CrashPage details={details} />;
  }
}
