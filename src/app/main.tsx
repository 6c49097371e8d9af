import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { basePath } from '../net/base-path';
import '../ui/base.css';
import { followWindow } from '../ui/layout/composition';
import { App } from './app';
import { WordsBoundary } from './words-boundary';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has an element #app');
followWindow();
// What is caught is told by the boundary that caught it, with its place.
const page = createRoot(root, { onCaughtError: () => undefined });
void facesLoaded().then(() =>
  page.render(
    <StrictMode>
      <WordsBoundary>
        <Suspense fallback={undefined}>
          <Router base={basePath.slice(0, -1)}>
            <App />
          </Router>
        </Suspense>
      </WordsBoundary>
    </StrictMode>,
  ),
);

/** Letters that come late would move what is shown: the first page waits for ours, but not long. */
async function facesLoaded(): Promise<void> {
  const faces = ['1em "Hundred Sans"', '1em "Hundred Serif"'].map((face) => document.fonts.load(face));
  const longest = new Promise((resolve) => setTimeout(resolve, 1500));
  await Promise.race([Promise.allSettled(faces), longest]);
}
