/**
 * Supervision (督办): an upper office reads a case below it and urges; owner and handler stay (M14). The discipline line is
 * supervised by its own offices alone.
 */
@org.springframework.modulith.ApplicationModule(displayName = "supervising")
package org.xiaohao.platform.supervising;
