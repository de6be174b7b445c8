// Finds a number that, written behind the nonce and a full stop, has a SHA-256 that begins with so many zero bits.
// The browser's own SHA-256 is missing on pages without TLS, so it stands here.
'use strict';
var K = [];
var START = [];
(function () {
  function fraction(x) { return ((x - Math.floor(x)) * 4294967296) | 0; }
  for (var n = 2; K.length < 64; n++) {
    var prime = true;
    for (var d = 2; d * d <= n; d++) { if (n % d === 0) { prime = false; break; } }
    if (prime) {
      if (START.length < 8) { START.push(fraction(Math.sqrt(n))); }
      K.push(fraction(Math.pow(n, 1 / 3)));
    }
  }
}());

var w = new Int32Array(64);

// The first word of the hash of a text of at most 55 plain characters.
function head(text) {
  var i;
  for (i = 0; i < 64; i++) { w[i] = 0; }
  for (i = 0; i < text.length; i++) { w[i >> 2] |= text.charCodeAt(i) << (24 - 8 * (i & 3)); }
  w[i >> 2] |= 0x80 << (24 - 8 * (i & 3));
  w[15] = text.length * 8;
  for (i = 16; i < 64; i++) {
    var p = w[i - 15], q = w[i - 2];
    w[i] = w[i - 16] + ((p >>> 7 | p << 25) ^ (p >>> 18 | p << 14) ^ (p >>> 3))
      + w[i - 7] + ((q >>> 17 | q << 15) ^ (q >>> 19 | q << 13) ^ (q >>> 10));
  }
  var a = START[0], b = START[1], c = START[2], d = START[3], e = START[4], f = START[5], g = START[6], h = START[7];
  for (i = 0; i < 64; i++) {
    var t = (h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
    var u = (((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + t) | 0; d = c; c = b; b = a; a = (t + u) | 0;
  }
  return (a + START[0]) | 0;
}

onmessage = function (event) {
  var before = event.data.nonce + '.';
  var shift = 32 - event.data.difficulty;
  for (var n = 0; ; n++) {
    if (head(before + n) >>> shift === 0) { postMessage(String(n)); return; }
  }
};
