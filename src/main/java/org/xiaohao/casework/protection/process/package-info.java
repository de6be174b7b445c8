/** The user tasks of the process protection. */
package org.xiaohao.casework.protection.process;
