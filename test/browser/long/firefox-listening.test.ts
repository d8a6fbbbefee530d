import { testListening } from '../listening.ts';

testListening('firefox');
