/** Pages and API of the analysis. */
package org.xiaohao.supervision.analysis.web;
