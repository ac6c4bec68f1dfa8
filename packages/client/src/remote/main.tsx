import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import { RemoteApp } from './app.tsx';

const page = document.getElementById('page');
if (page) render(<RemoteApp />, page);
