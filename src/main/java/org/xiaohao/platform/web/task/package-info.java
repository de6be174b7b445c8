/** The work list and the page of a task, whose form is drawn from the handler's record; the same for programs. */
package org.xiaohao.platform.web.task;
