/** The board as page and JSON. */
package org.xiaohao.casework.board.web;
