/** Circulars as pages and JSON. */
package org.xiaohao.supervision.bulletin.web;
