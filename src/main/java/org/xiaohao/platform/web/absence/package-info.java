/** Where people enter and end absences; the same for programs. */
package org.xiaohao.platform.web.absence;
