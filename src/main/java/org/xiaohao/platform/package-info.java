/** What every feature stands on; knows no business word. */
@org.springframework.modulith.ApplicationModule(displayName = "platform")
package org.xiaohao.platform;
