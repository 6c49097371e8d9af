import { Component, type ReactNode } from 'react';
import { currentLanguage, languages, loadWordsNow } from '../i18n';
import { MessagePage } from '../ui/layout/message-page';
import { Button } from '../ui/primitives/button';

/** Stands around everything: where not even the words of a message could be loaded, it says so in words that travel with the program. */
export class WordsBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { unreachable, tryAgain } = languages.find(({ tag }) => tag === currentLanguage()) ?? languages[0];
    return (
      <MessagePage>
        <p role="alert">{unreachable}</p>
        <Button
          look="primary"
          onClick={() =>
            void loadWordsNow(['core']).then(
              () => this.setState({ broken: false }),
              () => undefined,
            )
          }
        >
          {tryAgain}
        </Button>
      </MessagePage>
    );
  }
}
