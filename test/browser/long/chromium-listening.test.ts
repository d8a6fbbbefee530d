import { testListening } from '../listening.ts';

testListening('chromium');
