/** The user tasks of the process reward. */
package org.xiaohao.casework.reward.process;
