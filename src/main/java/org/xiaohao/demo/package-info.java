/** The demo province and its cases, made by playing them; present in demo mode only. */
@org.springframework.modulith.ApplicationModule(displayName = "demo")
package org.xiaohao.demo;
