// The gold moves of the arc-eager parser: at each step the first move, of left arc, right arc, reduce and shift, that makes
// no more gold relations unreachable than it must (the costs of Goldberg and Nivre 2012). Trees that cross are followed as
// far as they can be.
import { leftArc, reduce, rightArc, shift } from '../dist/configurations.js';

/** `gold` holds the governors, the number of words for the root. Gives twice as many moves as words. */
export function goldMoves(gold) {
  const n = gold.length;
  const stack = [];
  const headed = new Uint8Array(n);
  const moves = new Uint8Array(n * 2);
  let b = 0;
  for (let step = 0; step < n * 2; step++) {
    let move = shift;
    if (b === n) move = reduce;
    else if (stack.length > 0) move = cheapest(gold, stack, headed, b);
    moves[step] = move;
    if (move === shift) stack.push(b++);
    else if (move === reduce) stack.pop();
    else if (move === leftArc) stack.pop();
    else {
      headed[b] = 1;
      stack.push(b++);
    }
  }
  return moves;
}

function cheapest(gold, stack, headed, b) {
  const n = gold.length;
  const s = stack[stack.length - 1];
  let waiting = 0;
  for (let k = b; k < n; k++) if (gold[k] === s) waiting++;
  let lost = 0;
  for (const k of stack) if (gold[k] === b && !headed[k]) lost++;
  const headInStack = stack.includes(gold[b]);
  const costs = [
    [leftArc, headed[s] ? Number.POSITIVE_INFINITY : waiting + (gold[s] > b ? 1 : 0)],
    [rightArc, lost + (gold[b] > b || (headInStack && gold[b] !== s) ? 1 : 0)],
    [reduce, headed[s] ? waiting : Number.POSITIVE_INFINITY],
    [shift, lost + (headInStack ? 1 : 0)],
  ];
  return costs.reduce((best, item) => (item[1] < best[1] ? item : best))[0];
}
