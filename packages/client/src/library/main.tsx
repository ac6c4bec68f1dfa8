import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import { takeHostKey } from './host-key.ts';
import { HostPage } from './host-page.tsx';

const page = document.getElementById('page');
if (page) render(<HostPage broughtKey={takeHostKey(location, history)} />, page);
