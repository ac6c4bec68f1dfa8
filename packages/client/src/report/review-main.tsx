import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import { takeReviewLink } from './review-link.ts';
import { ReviewPage } from './review-page.tsx';

const page = document.getElementById('page');
if (page) render(<ReviewPage link={takeReviewLink(location, history)} />, page);
