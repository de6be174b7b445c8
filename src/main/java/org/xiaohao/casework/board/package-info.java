/** Figures for those who answer for an area or an office; every one of them is the length of a list they may open. */
@org.springframework.modulith.ApplicationModule(displayName = "board")
package org.xiaohao.casework.board;
