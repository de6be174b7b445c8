/** The only caller of the process engine. */
@org.springframework.modulith.ApplicationModule(displayName = "workflow")
package org.xiaohao.platform.workflow;
