/** Where the rows live: the embedded MariaDB for trying out, or any server that speaks MySQL. */
@org.springframework.modulith.ApplicationModule(displayName = "storage")
package org.xiaohao.platform.storage;
