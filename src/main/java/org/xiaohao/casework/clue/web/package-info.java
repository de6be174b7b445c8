/** Page and API of clues. */
package org.xiaohao.casework.clue.web;
