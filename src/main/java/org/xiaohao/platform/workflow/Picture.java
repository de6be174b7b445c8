package org.xiaohao.platform.workflow;

import java.util.List;

/**
 * Where one process of a case stands, for drawing the model with the place marked.
 *
 * @param processKey key of the model
 * @param name what the model is called
 * @param version which version of the model the process runs on
 * @param active ids of the elements where work waits now
 * @param passed ids of the elements and flows gone through
 * @param steps what the active elements are called, for those who see no picture
 */
public record Picture(String processKey, String name, int version, List<String> active, List<String> passed,
    List<String> steps) {
}
