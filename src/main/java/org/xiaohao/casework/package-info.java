/** From a report to the item crossed off. */
package org.xiaohao.casework;
