/** The user tasks of the process report-intake. */
package org.xiaohao.casework.report.process;
