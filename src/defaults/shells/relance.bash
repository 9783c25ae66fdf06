# bash completion for relance(1). Installed as completions/relance of bash-completion, or in ~/.bashrc:
#   source <(relance completion bash)
# relance itself answers what fits; nothing that a book holds is ever evaluated.
_relance() {
  local answer line
  COMPREPLY=()
  mapfile -t answer < <(command relance complete-words bash "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
  case ${answer[0]-} in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
    *)
      for line in "${answer[@]:1}"; do
        COMPREPLY+=("$line")
      done
      ;;
  esac
}
# nosort came with bash 4.4: the order is relance's.
complete -o nosort -F _relance relance 2>/dev/null || complete -F _relance relance
