# fish completion for relance(1). In ~/.config/fish/completions/relance.fish, or:
#   relance completion fish | source
# relance itself answers what fits; fish quotes what it inserts, and nothing that a book holds is evaluated.
function __relance_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l answer (command relance complete-words fish $words[2..-1] "$current" 2>/dev/null)
    set -l head (string split \t -- $answer[1])
    set -l prefix $head[2]
    switch "$head[1]"
        case files
            for path in (__fish_complete_path (string replace -- "$prefix" '' "$current"))
                printf '%s\n' "$prefix$path"
            end
        case folders
            for path in (__fish_complete_directories (string replace -- "$prefix" '' "$current") '')
                printf '%s\n' "$prefix$path"
            end
        case '*'
            for line in $answer[2..-1]
                printf '%s\n' "$prefix$line"
            end
    end
end
complete -c relance -e
complete -c relance -k -f -a '(__relance_complete)'
