/** The system administrator's pages of process versions, and the moving of running cases to the newest. */
package org.xiaohao.platform.web.version;
