import { Component, type ReactNode } from 'react';
import { currentLanguage } from '../i18n';
import { shellText } from '../i18n/shell';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** Shows what to do when a page breaks; everything played is stored already. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    const t = shellText[currentLanguage()];
    return (
      <Notice>
        <div role="alert">
          <h1>{t.crashTitle}</h1>
          <p>{t.crashText}</p>
        </div>
        <Button look="primary" onClick={() => window.location.reload()}>
          {t.reload}
        </Button>
      </Notice>
    );
  }
}
