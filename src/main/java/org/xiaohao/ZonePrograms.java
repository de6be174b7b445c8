package org.xiaohao;

import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.xiaohao.platform.NetworkZone;

/** Chooses by {@code xiaohao.zone} what the one jar is: the public side alone, or the whole program. */
class ZonePrograms implements ImportSelector, EnvironmentAware {

  private Environment environment;

  @Override
  public void setEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String[] selectImports(AnnotationMetadata importing) {
    Class<?> program = NetworkZone.of(environment) == NetworkZone.INTAKE ? IntakeProgram.class : WholeProgram.class;
    return new String[] {program.getName()};
  }
}
