/** What every feature stands on; knows no business word. */
package org.xiaohao.platform;
