import { answer, CallFailure } from './messages.ts';

answer('page', {
  read: () => {
    throw new CallFailure('no-transcript');
  },
});
