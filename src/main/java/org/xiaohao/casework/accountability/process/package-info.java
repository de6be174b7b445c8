/** Task handlers of the accountability process. */
package org.xiaohao.casework.accountability.process;
