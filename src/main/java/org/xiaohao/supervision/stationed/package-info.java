/**
 * Who is stationed in villages: which village needs a team (S45), attendance and spot checks (S28), how they do their rules
 * (S6), and which household has a helper (S8).
 */
@org.springframework.modulith.ApplicationModule(displayName = "stationed")
package org.xiaohao.supervision.stationed;
