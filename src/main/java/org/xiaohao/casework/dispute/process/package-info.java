/** The user tasks of the process dispute-review. */
package org.xiaohao.casework.dispute.process;
