package org.xiaohao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of a picture can be read: none stands on another, on a line, or on what is drawn. */
class LabelTests {

  private final Map<String, Rectangle2D> labels = new LinkedHashMap<>();
  private final Map<String, Shape> drawn = new LinkedHashMap<>();

  static List<Path> models() {
    return ProcessFiles.models();
  }

  @ParameterizedTest
  @MethodSource("models")
  void standOnNothing(Path file) {
    BpmnModelInstance model = ProcessFiles.parse(ProcessFiles.text(file));
    model.getModelElementsByType(BpmnShape.class).forEach(this::place);
    model.getModelElementsByType(BpmnEdge.class).forEach(this::place);
    List<String> clashes = new ArrayList<>();
    List<String> names = List.copyOf(labels.keySet());
    names.forEach(name -> {
      names.subList(names.indexOf(name) + 1, names.size()).stream()
          .filter(other -> labels.get(name).intersects(labels.get(other))).forEach(other -> clashes.add(name + " " + other));
      drawn.entrySet().stream().filter(one -> one.getValue().intersects(labels.get(name)))
          .forEach(one -> clashes.add(name + " on " + one.getKey()));
    });
    assertThat(clashes).isEmpty();
  }

  private void place(BpmnShape shape) {
    if (shape.getBpmnElement() instanceof FlowNode node) {
      label(node.getId(), shape.getBpmnLabel());
      if (!(node instanceof SubProcess)) {
        drawn.put(node.getId(), outline(node, rectangle(shape.getBounds())));
      }
    }
  }

  private void place(BpmnEdge edge) {
    if (edge.getBpmnElement() instanceof SequenceFlow flow) {
      label(flow.getId(), edge.getBpmnLabel());
      List<Waypoint> points = List.copyOf(edge.getWaypoints());
      for (int i = 1; i < points.size(); i++) {
        drawn.put(flow.getId() + " part " + i, new Line2D.Double(points.get(i - 1).getX(), points.get(i - 1).getY(),
            points.get(i).getX(), points.get(i).getY()));
      }
    }
  }

  private void label(String id, BpmnLabel label) {
    if (label != null) {
      labels.put(id, rectangle(label.getBounds()));
    }
  }

  private static Rectangle2D rectangle(Bounds bounds) {
    return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  /** As it is drawn: a circle for an event, a diamond for a gateway. */
  private static Shape outline(FlowNode node, Rectangle2D box) {
    if (node instanceof Event) {
      return new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }
    if (!(node instanceof Gateway)) {
      return box;
    }
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(box.getCenterX(), box.getMinY());
    diamond.lineTo(box.getMaxX(), box.getCenterY());
    diamond.lineTo(box.getCenterX(), box.getMaxY());
    diamond.lineTo(box.getMinX(), box.getCenterY());
    diamond.closePath();
    return diamond;
  }
}
