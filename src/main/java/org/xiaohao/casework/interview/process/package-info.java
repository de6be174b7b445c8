/** Task handlers of the interview. */
package org.xiaohao.casework.interview.process;
