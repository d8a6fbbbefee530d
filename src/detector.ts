import { callBackground } from './messages.ts';

void callBackground('verdict', 'no');
