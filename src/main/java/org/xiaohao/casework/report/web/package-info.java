/** The public form, the receipt page, the office's page of a report, and the same as an API. */
package org.xiaohao.casework.report.web;
