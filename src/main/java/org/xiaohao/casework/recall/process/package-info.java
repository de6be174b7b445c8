/** Task handlers of the recall process. */
package org.xiaohao.casework.recall.process;
