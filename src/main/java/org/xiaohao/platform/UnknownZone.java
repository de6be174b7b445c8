package org.xiaohao.platform;

/**
 * The program was told to stand in a zone that there is not. A name that does nothing would let an operator believe that
 * networks are apart which are not.
 */
public class UnknownZone extends IllegalArgumentException {

  UnknownZone(String name, Throwable cause) {
    super(NetworkZone.PROPERTY + " is \"" + name + "\". It must be all, intake or discipline; the rectification line has "
        + "no program of its own, it runs with the discipline line (docs/operations.md).", cause);
  }
}
