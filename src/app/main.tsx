import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { App } from './app';
import { playOffline } from './offline';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has an element #app');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
playOffline();
