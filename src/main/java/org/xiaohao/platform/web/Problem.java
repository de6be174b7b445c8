package org.xiaohao.platform.web;

/**
 * A refusal or failure as the error page shows it.
 *
 * @param number where to find it in the log; null for refusals
 */
record Problem(int status, String title, String text, String number) {
}
