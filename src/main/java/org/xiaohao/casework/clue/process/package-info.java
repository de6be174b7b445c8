/** User tasks and delegates of the clue processes. */
package org.xiaohao.casework.clue.process;
